/** The step as people share it: its page at the desk, and what Tasklist and Cockpit ask and send. */
package org.yishiting.handling.web;
