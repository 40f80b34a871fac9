package org.yishiting.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.yishiting.matter.Category;

/** What a person has chosen to see of their work, under a name of theirs. */
@Entity
@Table(name = "worklist_view")
public class SavedView {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String owner;
    private String name;

    @Enumerated(EnumType.STRING)
    private WorkFilter filter;

    @Enumerated(EnumType.STRING)
    private Category category;

    private String words;

    protected SavedView() {}

    SavedView(String owner, String name) {
        this.owner = owner;
        this.name = name;
    }

    void show(Wanted wanted) {
        this.filter = wanted.filter();
        this.category = wanted.category();
        this.words = wanted.words();
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Wanted wanted() {
        return new Wanted(filter, category, words);
    }
}
