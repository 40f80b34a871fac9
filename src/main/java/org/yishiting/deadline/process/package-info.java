/** Limits from the decision table, and what task forms say of them. */
package org.yishiting.deadline.process;
