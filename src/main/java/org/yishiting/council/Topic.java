package org.yishiting.council;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What a matter puts before the council, and the plan as it stands after the last round. */
@Entity
public class Topic {

    @Id
    private String matter;

    private String title;
    private String plan;

    protected Topic() {}

    Topic(String matter, String title, String plan) {
        this.matter = matter;
        this.title = title;
        this.plan = plan;
    }

    void redraft(String title, String plan) {
        this.title = title;
        this.plan = plan;
    }

    void amend(String plan) {
        this.plan = plan;
    }

    public String matter() {
        return matter;
    }

    /** Free of personal data. */
    public String title() {
        return title;
    }

    public String plan() {
        return plan;
    }
}
