package org.yishiting.community;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A unit or person that can be invited to a meeting and can promise work: a company, an adviser, a clinic. */
@Entity
public class Party {

    @Id
    private String code;

    private String name;
    private String division;

    @Convert(converter = RoleConverter.class)
    private Role role;

    private String skills;

    protected Party() {}

    public Party(String code, String name, String division, Role role, String skills) {
        this.code = code;
        this.name = name;
        this.division = division;
        this.role = role;
        this.skills = skills;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String skills() {
        return skills;
    }

    /** How a step is offered to this party: {@code role/party}. */
    public String assignment() {
        return Assignment.to(role, code).toString();
    }

    String divisionCode() {
        return division;
    }
}
