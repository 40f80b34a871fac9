package org.yishiting.portal.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yishiting.refusal.Refusals;
import org.yishiting.refusal.RefusedException;

class RefusedPageTest {

    @Test
    void aBrokenRuleIsToldHoweverItIsWrapped() throws Exception {
        StaticMessageSource messages = new StaticMessageSource();
        messages.addMessage("refused.procedure-not-chosen", Locale.ENGLISH, "“{0}” has chosen no procedure");
        MockMvc pages = MockMvcBuilders.standaloneSetup(new Refusing())
                .setControllerAdvice(new RefusedPage(new Refusals(messages)))
                .build();

        pages.perform(get("/refusing").accept(MediaType.TEXT_HTML).locale(Locale.ENGLISH))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(view().name("error/refused"))
                .andExpect(model().attribute("words", "“Riverside” has chosen no procedure"));
    }

    @RestController
    private static class Refusing {

        @GetMapping("/refusing")
        String refuse() {
            throw new IllegalStateException(new RefusedException("procedure-not-chosen", "Riverside"));
        }
    }
}
