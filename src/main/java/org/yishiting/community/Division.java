package org.yishiting.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;

/**
 * One node of the tree of divisions; its top is whatever the installation serves. A town 镇 is a street, a village 村 a
 * community, a courtyard 院坝 a micro-grid.
 */
@Entity
public class Division {

    /** From the widest to the narrowest. */
    public enum Level {
        PROVINCE,
        CITY,
        DISTRICT,
        STREET,
        COMMUNITY,
        ESTATE,
        GRID,
        MICRO_GRID,
        BUILDING
    }

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private Level level;

    private String parent;
    private String path;

    protected Division() {}

    /**
     * @param code without the signs that mean something in a path or a search, {@code /}, {@code %} and {@code _}
     * @param parent null at the top
     */
    public Division(String code, String name, Level level, Division parent) {
        if (code.contains("%") || code.contains("_") || code.contains("/")) {
            throw new IllegalArgumentException("a path could not be searched with the code '" + code + "'");
        }
        this.code = code;
        this.name = name;
        this.level = level;
        this.parent = parent == null ? null : parent.code;
        this.path = (parent == null ? "/" : parent.path) + code + "/";
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Level level() {
        return level;
    }

    /** Whether it lies in no other. */
    public boolean isTop() {
        return parent == null;
    }

    /** Codes from the top down to this division, separated and enclosed by slashes. */
    public String path() {
        return path;
    }

    /** Codes from this division up to the top, nearest first. */
    public List<String> upwards() {
        List<String> codes = new java.util.ArrayList<>(List.of(path.substring(1).split("/")));
        java.util.Collections.reverse(codes);
        return codes;
    }

    /** Whether matters are at home in it: a community or wider. */
    public boolean isHome() {
        return level.compareTo(Level.COMMUNITY) <= 0;
    }

    /** Whether the other division is this one or lies inside it. */
    public boolean contains(Division other) {
        return other.path.startsWith(path);
    }
}
