/** The portal's face to the browser. */
package org.yishiting.portal.web;
