package org.yishiting.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishiting.matter.Matter;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "51 户防水完成。, 51 户防水完成。",
        "已与王小明说明。, 已与王**说明。",
        "联系物业 13812345678。明天开工。, 联系物业 ***。明天开工。",
        "身份证 110105194912310021 已核对，共 3 户, 身份证 *** 已核对，共 3 户",
    })
    void whatIsPersonalIsMaskedAndTheRestIsTold(String said, String told) {
        Matter matter = mock(Matter.class);
        when(matter.reporterName()).thenReturn(Optional.of("王小明"));
        assertThat(Masking.of(matter).apply(said)).isEqualTo(told);
    }
}
