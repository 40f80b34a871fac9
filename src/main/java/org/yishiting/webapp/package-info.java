/** What the plugins of the engine's webapps have from the house: its language, its time and its words. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.yishiting.webapp;
