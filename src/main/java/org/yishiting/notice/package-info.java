/** Notices 公示 with their window, the objections made inside it and the answers to them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"council", "community", "engine", "matter", "notification", "workdays"})
package org.yishiting.notice;
