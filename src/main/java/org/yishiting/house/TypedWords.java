package org.yishiting.house;

import java.beans.PropertyEditorSupport;
import java.util.Locale;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Takes what people type into pages as {@link Words} are kept, before any page has to think of it; passwords as they are. */
@ControllerAdvice
class TypedWords {

    private static final String SECRET = "password";

    @InitBinder
    void keep(WebDataBinder binder) {
        if (!binder.getObjectName().toLowerCase(Locale.ROOT).contains(SECRET)) {
            binder.registerCustomEditor(String.class, new Kept());
        }
    }

    private static final class Kept extends PropertyEditorSupport {

        @Override
        public void setAsText(String typed) {
            setValue(Words.kept(typed));
        }
    }
}
