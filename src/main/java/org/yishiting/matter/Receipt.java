package org.yishiting.matter;

/**
 * What the reporter takes home.
 *
 * @param trackingCode told once, stored hashed
 */
public record Receipt(String number, String trackingCode) {}
