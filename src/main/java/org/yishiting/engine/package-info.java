/** The engine behind a fence: its configuration, what it tells the features, and what it asks of them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.yishiting.engine;
