/** Sends through a process of the engine, so that what cannot be sent is seen and repeated in Cockpit. */
package org.yishiting.notification.process;
