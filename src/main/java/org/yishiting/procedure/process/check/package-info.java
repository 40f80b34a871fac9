/** The checks of diagrams, tables and forms: one class a rule or a family of rules; a new rule adds a file. */
package org.yishiting.procedure.process.check;
