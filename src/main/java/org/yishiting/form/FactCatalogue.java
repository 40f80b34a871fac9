package org.yishiting.form;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All facts that forms may name, from all features. */
@Component
public class FactCatalogue {

    /** Reaches what earlier steps of the case wrote: {@code {{said.findings}}}. */
    public static final String SAID = "said";

    private final ObjectProvider<FactSupplier> suppliers;
    private Map<String, Fact> byName;

    FactCatalogue(ObjectProvider<FactSupplier> suppliers) {
        this.suppliers = suppliers;
    }

    /** Every fact, by name. */
    public Collection<Fact> all() {
        return byName().values();
    }

    public Optional<Fact> find(String name) {
        return Optional.ofNullable(byName().get(name));
    }

    /** Suppliers stand above the engine, which is built first: they are asked when the first form is. */
    private synchronized Map<String, Fact> byName() {
        if (byName == null) {
            Map<String, Fact> found = new TreeMap<>();
            suppliers.forEach(supplier -> supplier.facts().forEach(fact -> {
                if (fact.name().equals(SAID) || found.put(fact.name(), fact) != null) {
                    throw new IllegalStateException("two facts are called " + fact.name());
                }
            }));
            byName = Collections.unmodifiableMap(found);
        }
        return byName;
    }
}
