package org.yishiting.cockpit;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a person may look at here.
 *
 * @param administrator sees everything, matters of all divisions and instances without a matter
 * @param paths of the divisions that the person oversees, see {@code Division#path}
 */
public record Scope(String user, boolean administrator, List<String> paths) {

    /**
     * A condition of SQL on a column that holds the path of a division.
     *
     * @param parameters gets those of the condition
     */
    public String within(String column, List<Object> parameters) {
        if (administrator) {
            return "1 = 1";
        }
        paths.forEach(path -> parameters.add(escaped(path) + "%"));
        return Collections.nCopies(paths.size(), column + " like ? escape '!'").stream()
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Whether a matter of the division with this path may be looked at. */
    boolean covers(String path) {
        return administrator || paths.stream().anyMatch(path::startsWith);
    }

    private static String escaped(String path) {
        return path.replaceAll("([!%_])", "!$1");
    }
}
