/** The desk in a browser, and its files and data for programs. */
package org.yishiting.desk.web;
