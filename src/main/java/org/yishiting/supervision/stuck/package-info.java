/** The list of open steps that are late, unheld, paused or broken, for those who oversee them. */
package org.yishiting.supervision.stuck;
