/** The engine behind a fence: its configuration, its schema, what is deployed, its clock and typed variables. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.yishiting.engine;
