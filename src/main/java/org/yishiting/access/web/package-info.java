/** What pages outside of Spring's own, such as Cockpit's plugins, ask about who is signed in. */
package org.yishiting.access.web;
