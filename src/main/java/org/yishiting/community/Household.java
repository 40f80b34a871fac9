package org.yishiting.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;

/** A flat: building, unit and room, with its exclusive area in m² and the hash of the household's own code. */
@Entity
public class Household {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String division;
    private String unit;
    private String room;

    @Column(name = "area_m2")
    private BigDecimal area;

    private String codeHash;
    private boolean needsCare;

    protected Household() {}

    public Household(String division, String unit, String room, BigDecimal area, String codeHash, boolean needsCare) {
        this.division = division;
        this.unit = unit;
        this.room = room;
        this.area = area;
        this.codeHash = codeHash;
        this.needsCare = needsCare;
    }

    public String division() {
        return division;
    }

    /** Exclusive area in m². */
    public BigDecimal area() {
        return area;
    }

    public boolean needsCare() {
        return needsCare;
    }
}
