package org.yishiting.matter.process;

import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.attachment.Attachments;
import org.yishiting.attachment.FileRows;
import org.yishiting.form.Fact;
import org.yishiting.form.FactSupplier;
import org.yishiting.form.Opened;
import org.yishiting.house.House;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Matters;
import org.yishiting.signin.Actor;

/** What forms show of the matter itself, and what the table of levels and routes suggests for it. */
@Component
class MatterForms implements FactSupplier {

    /** More of them are found in the dossier. */
    private static final int MOST_PHOTOS = 8;

    private final Matters matters;
    private final Attachments attachments;
    private final MessageSource messages;

    MatterForms(Matters matters, Attachments attachments, MessageSource messages) {
        this.matters = matters;
        this.attachments = attachments;
        this.messages = messages;
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.text("matterNumber", "number of the matter", Opened::matter),
                Fact.text("place", "where it is, as the reporter said", form -> of(form).place()),
                Fact.text(
                        "categoryName",
                        "category in words",
                        form -> text("category." + of(form).category().code())),
                Fact.text("levelName", "level in words, empty before it is set", this::levelName),
                Fact.text("matterTitle", "public title, empty before it is set", this::title),
                Fact.text("matterText", "what the reporter said", form -> of(form).text()),
                Fact.rows("residentPhotos", "photos that residents sent: name, url, thumbnail", this::photos),
                Fact.code("categoryCode", "code of the category", form -> of(form).category()
                        .code()),
                Fact.code(Triage.SUGGESTED_LEVEL.name(), "code of the level that the table suggests", this::level),
                Fact.code(Triage.SUGGESTED_ROUTE.name(), "code of the route that the table suggests", this::route),
                Fact.number("suggestedLimitDays", "working days that the table suggests", form -> limit(form)),
                Fact.text("scopeName", "how many are concerned, in words", form -> named(form, "scope", "scope")),
                Fact.text("urgencyName", "how urgent it is, in words", form -> named(form, "urgency", "urgency")),
                Fact.text(
                        "suggestedLevelName",
                        "level that the table suggests, in words",
                        form -> named(form, "level", Triage.SUGGESTED_LEVEL.name())),
                Fact.text(
                        "suggestedRouteName",
                        "route that the table suggests, in words",
                        form -> named(form, "route", Triage.SUGGESTED_ROUTE.name())));
    }

    private Matter of(Opened form) {
        return matters.get(form.matter());
    }

    private String title(Opened form) {
        return of(form).publicTitle().orElse("");
    }

    private String levelName(Opened form) {
        return of(form).level().map(level -> text("level." + level.code())).orElse("");
    }

    private Object level(Opened form) {
        return form.find(Triage.SUGGESTED_LEVEL.name()).orElse(null);
    }

    private Object route(Opened form) {
        return form.find(Triage.SUGGESTED_ROUTE.name()).orElse(null);
    }

    private Object limit(Opened form) {
        return form.find(Triage.LIMIT_DAYS.name()).orElse(null);
    }

    private String named(Opened form, String kind, String variable) {
        return form.find(variable).map(code -> text(kind + "." + code)).orElse("");
    }

    private List<Map<String, String>> photos(Opened form) {
        return FileRows.photos(attachments.of(form.matter()).stream()
                .filter(file -> file.isImage() && file.uploadedBy().equals(Actor.RESIDENT))
                .limit(MOST_PHOTOS)
                .toList());
    }

    private String text(String key) {
        return messages.getMessage(key, null, House.LANGUAGE);
    }
}
