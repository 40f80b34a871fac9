/** What of the engine is open, to whom and why; the lists stand in {@code surface/*.txt}. */
package org.yishiting.signin.surface;
