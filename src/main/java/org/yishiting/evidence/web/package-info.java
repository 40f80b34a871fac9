/** The digests for everybody: a page and a feed. */
package org.yishiting.evidence.web;
