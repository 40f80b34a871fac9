/** The matter's face to the engine: it starts procedures, answers what the engine asks, and records decisions. */
package org.yishiting.matter.process;
