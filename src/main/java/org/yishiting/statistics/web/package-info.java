/** The figures in a browser, and as files to take away. */
package org.yishiting.statistics.web;
