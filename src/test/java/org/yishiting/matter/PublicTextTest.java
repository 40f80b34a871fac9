package org.yishiting.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请打13800138000",
                "电话：138 0013 8000",
                "电话 138-0013-8000。",
                "+8613800138000",
                "86 138 0013 8000",
                "１３８００１３８０００",
                "19912345678号",
                "座机04758231234",
                "0475-8231234",
                "(0475)8231234",
                "（０１０）６２３４５６７８",
                "010 6234 5678",
                "150502199001011234",
                "身份证15050219900101123X",
                "身份证 150502 19900101 123x"
            })
    void findsNumbersOfPersons(String text) {
        assertThat(PublicText.isFree(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "北门道路拓宽，新增6个车位",
                "预算1380000元，2026年11月25日19:30开会",
                "清运垃圾70吨，51户顶楼住户受益",
                "12345热线转办",
                "事项 JSX-2026-000001",
                "事项 150502001001-2026-000123",
                "12800138000",
                "138001380001",
                "1380013800",
                "合同编号15050219900101123",
                "合同编号1505021990010112345",
                "税号91150502MA0N1234X5",
                "2026-11-25至2026-12-05",
                "面积0475.8231平方米"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(PublicText.isFree(text)).isTrue();
    }
}
