/** The rating's face to the engine: what its steps record, what their forms show, and the message that wakes it. */
package org.yishiting.rating.process;
