/** The mark on the page that says how a campaign or a letter stands, and what keeps that page up to date. */
@NullMarked
package org.parley.live.ui;

import org.jspecify.annotations.NullMarked;
