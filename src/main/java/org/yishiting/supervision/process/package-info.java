/** What supervision reads from the engine. */
package org.yishiting.supervision.process;
