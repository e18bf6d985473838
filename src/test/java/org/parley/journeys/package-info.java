/** Whole stories in a real browser, on the packaged Parley with a database of its own. */
package org.parley.journeys;
