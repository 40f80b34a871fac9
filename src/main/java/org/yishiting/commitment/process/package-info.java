/** The commitments' face to the engine: what their steps record and what their forms show. */
package org.yishiting.commitment.process;
