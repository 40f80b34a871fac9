/** Where managers edit a community's card, and everybody sees its picture. */
package org.yishiting.profile.web;
