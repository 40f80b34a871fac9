package org.yishiting.procedure;

import java.util.List;
import java.util.Locale;
import org.yishiting.house.House;

/** A deployment that does not fit is refused whole; the message lists everything, in the house's language. */
public class DeploymentRefusedException extends RuntimeException {

    private final transient List<Finding> findings;
    private final transient FindingWords words;

    public DeploymentRefusedException(List<Finding> findings, FindingWords words) {
        super(words.list(findings, House.LANGUAGE));
        this.findings = List.copyOf(findings);
        this.words = words;
    }

    /** Faults and hints. */
    public List<Finding> findings() {
        return findings;
    }

    /** Everything in one text, a line each. */
    public String list(Locale locale) {
        return words.list(findings, locale);
    }

    public String say(Finding finding, Locale locale) {
        return words.of(finding, locale);
    }
}
