package org.yishiting.matter.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yishiting.house.House;
import org.yishiting.matter.Level;
import org.yishiting.matter.Matter;
import org.yishiting.matter.Matters;
import org.yishiting.step.CaseFile;

/** What task lists show of a matter, and where its tasks belong. */
@Component
class MatterCaseFile implements CaseFile {

    private static final int ORDINARY = 50;
    private static final int PEOPLE_IN_NEED_FIRST = 80;

    private final Matters matters;
    private final MessageSource messages;

    MatterCaseFile(Matters matters, MessageSource messages) {
        this.matters = matters;
        this.messages = messages;
    }

    @Override
    public Facts factsOf(String number) {
        Matter matter = matters.get(number);
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("matterNumber", number);
        columns.put("place", matter.place());
        columns.put("categoryName", text("category." + matter.category().code()));
        columns.put(
                "levelName",
                matter.level()
                        .map(Level::code)
                        .map(code -> text("level." + code))
                        .orElse(""));
        return new Facts(matter.division(), matter.care() ? PEOPLE_IN_NEED_FIRST : ORDINARY, columns);
    }

    private String text(String key) {
        return messages.getMessage(key, null, House.LANGUAGE);
    }
}
