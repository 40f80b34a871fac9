package org.yishiting.statistics.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.yishiting.community.Names;
import org.yishiting.statistics.Share;
import org.yishiting.statistics.Spread;
import org.yishiting.statistics.Words;
import org.yishiting.statistics.table.Cell;

class ChangeTest {

    @Test
    void changesHaveASignAndAUnit() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/statistics");
        messages.setDefaultEncoding("UTF-8");
        Words words = new Words(messages, Locale.ENGLISH, Map.of(), mock(Names.class));
        assertThat(Change.of(Cell.count(3), Cell.count(5), words)).isEqualTo("−2");
        assertThat(Change.of(Cell.count(5), Cell.count(5), words)).isEqualTo("0");
        assertThat(Change.of(Cell.share(new Share(2, 3)), Cell.share(new Share(1, 2)), words))
                .isEqualTo("+16.7 points");
        assertThat(Change.of(Cell.median(new Spread(2, 1.5, 2)), Cell.median(new Spread(2, 1.52, 2)), words))
                .isEqualTo("0.0 days");
        assertThat(Change.of(Cell.share(Share.NONE), Cell.share(new Share(1, 2)), words))
                .isEqualTo("—");
    }
}
