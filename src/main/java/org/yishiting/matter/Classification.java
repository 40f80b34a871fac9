package org.yishiting.matter;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yishiting.ledger.Ledger;
import org.yishiting.workdays.Workdays;

/** Weighs matters: how much each is and how long it may take. */
@Service
@Transactional
public class Classification {

    private final Matters matters;
    private final Ledger ledger;
    private final Workdays workdays;

    Classification(Matters matters, Ledger ledger, Workdays workdays) {
        this.matters = matters;
        this.ledger = ledger;
        this.workdays = workdays;
    }

    /** Why people went another way than the table suggested. */
    public record Overruling(Level suggestedLevel, Route suggestedRoute, Route route, String reason) {}

    /** @param limitDays working days from now */
    public void decide(String number, Level level, int limitDays, Optional<Overruling> overruling) {
        overruling.ifPresent(overruled -> ledger.append(
                number,
                MatterEvents.OVERRULED,
                Map.of(
                        "suggestedLevel", overruled.suggestedLevel().code(),
                        "suggestedRoute", overruled.suggestedRoute().code(),
                        "level", level.code(),
                        "route", overruled.route().code(),
                        "reason", overruled.reason())));
        matters.classify(number, level, limitDays, workdays.after(limitDays).toInstant());
    }
}
