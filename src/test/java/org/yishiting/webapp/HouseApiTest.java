package org.yishiting.webapp;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.yishiting.house.House;

class HouseApiTest {

    private final MockMvc http = MockMvcBuilders.standaloneSetup(new HouseApi(
                    new PluginWords(), Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"))))
            .build();

    @Test
    void itSaysItsLanguageItsZoneAndItsWords() throws Exception {
        http.perform(get("/api/house").locale(House.LANGUAGE))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-cache")))
                .andExpect(jsonPath("$.language").value("zh"))
                .andExpect(jsonPath("$.zone").value("Asia/Shanghai"))
                .andExpect(jsonPath("$.words['step-tab.tab']").value("协同"));
    }

    @Test
    void whoKnowsItAlreadyIsNotToldAgain() throws Exception {
        String known = http.perform(get("/api/house").locale(Locale.ENGLISH))
                .andExpect(jsonPath("$.words['step-tab.tab']").value("Together"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        http.perform(get("/api/house").locale(Locale.ENGLISH).header("If-None-Match", known))
                .andExpect(status().isNotModified());
        http.perform(get("/api/house").locale(House.LANGUAGE).header("If-None-Match", known))
                .andExpect(status().isOk());
    }
}
