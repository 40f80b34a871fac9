/** The notice's face to the engine: what its steps record and what their forms show. */
package org.yishiting.notice.process;
