/** Letters and reports as a word processor's files (ISO 29500, WordprocessingML), written as a stream. Knows no letter of ours and no screen. */
@NamedInterface("docx")
@NullMarked
package org.parley.paper.docx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
