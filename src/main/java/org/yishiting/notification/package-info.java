/** Who is told what: an outbox written with the change itself, dispatched by the engine's jobs. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"community", "engine", "house"})
package org.yishiting.notification;
