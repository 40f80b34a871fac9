/** The calls behind the plugins of Cockpit. */
package org.yishiting.cockpit.web;
