/** The nightly process of evidence. */
package org.yishiting.evidence.process;
