/** What a community deliberates: topic, research, meetings in rounds, minutes and resolutions. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"community", "engine", "matter", "notification"})
package org.yishiting.council;
