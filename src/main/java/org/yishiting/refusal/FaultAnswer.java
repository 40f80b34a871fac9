package org.yishiting.refusal;

/**
 * What somebody is told whose request failed.
 *
 * @param status of HTTP
 * @param rule short name of the kind of fault, for programs
 * @param words one or two sentences: what is wrong and what to do
 */
public record FaultAnswer(int status, String rule, String words) {}
