package org.yishiting.community;

/**
 * A column of personal data; a feature that has one declares it as a bean, so that its values follow a new key.
 *
 * @param key its primary key
 * @param sealed condition of SQL under which the column holds a sealed value, {@code 1 = 1} when always
 */
public record SealedColumn(String table, String key, String column, String sealed) {

    public SealedColumn(String table, String key, String column) {
        this(table, key, column, "1 = 1");
    }

    /** What a sealed value is bound to: it opens nowhere else. */
    String place(Object row) {
        return table + "." + column + "/" + row;
    }
}
