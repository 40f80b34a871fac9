package org.yishiting.refusal;

import java.util.List;

/**
 * Something that does not fit, found before anybody meets it. The message bundle has what is wrong under {@code
 * fault.<rule>} and what to do about it under {@code fault.<rule>.remedy}; both get the same arguments.
 *
 * @param place what people see of where it is: label and id of an element, label and key of a field
 * @param arguments {0}, {1} … of both messages
 */
public record Fault(String place, String rule, List<Object> arguments) {

    public static Fault at(String place, String rule, Object... arguments) {
        return new Fault(place, rule, List.of(arguments));
    }
}
