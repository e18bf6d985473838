/** Letters as word processors and web pages hold them, read as Markdown: nothing is run, and nothing is fetched. */
@NullMarked
package org.parley.paste.source;

import org.jspecify.annotations.NullMarked;
