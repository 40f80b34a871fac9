package org.yishiting.statistics.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.springframework.stereotype.Component;
import org.yishiting.statistics.report.Report.Part;
import org.yishiting.statistics.table.Cell;
import org.yishiting.statistics.table.Table.Column;
import org.yishiting.statistics.table.Table.Kind;

/** Writes the monthly report as a text document that an office goes on with. */
@Component
public class ReportDocx {

    private static final String FONT = "SimSun";
    private static final String TITLE_COLOUR = "7D2B1F";
    private static final String SOFT = "675C52";
    private static final String HEAD = "F3ECDF";
    private static final int WIDE = 8;

    ReportDocx() {}

    /**
     * Writes the whole file and leaves the stream open.
     *
     * @param nothing said in place of an empty table
     * @param meanings heads the definitions
     */
    public void write(Report report, String nothing, String meanings, OutputStream output) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            pages(document);
            line(document, report.title(), 18, true, TITLE_COLOUR);
            report.facts().forEach(fact -> line(document, fact, 10, false, SOFT));
            report.parts().forEach(part -> part(document, part, nothing));
            heading(document, meanings);
            report.meanings().forEach(meaning -> {
                line(document, meaning.term(), 10, true, null);
                line(document, meaning.words(), 10, false, SOFT);
            });
            document.write(output);
        }
    }

    private static void part(XWPFDocument document, Part part, String nothing) {
        heading(document, part.title());
        line(document, part.hint(), 9, false, SOFT);
        if (part.isEmpty()) {
            line(document, nothing, 10, false, null);
            return;
        }
        List<Column> columns = part.columns();
        XWPFTable table = document.createTable(part.rows().size() + 1, columns.size());
        table.setWidth("100%");
        int size = columns.size() > WIDE ? 7 : 9;
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < columns.size(); i++) {
            head.getCell(i).setColor(HEAD);
            write(
                    head.getCell(i),
                    columns.get(i).label(),
                    size,
                    true,
                    columns.get(i).kind() != Kind.TEXT);
        }
        for (int row = 0; row < part.rows().size(); row++) {
            List<Cell> cells = part.rows().get(row).cells();
            for (int i = 0; i < cells.size(); i++) {
                boolean right = columns.get(i).kind() != Kind.TEXT;
                write(table.getRow(row + 1).getCell(i), cells.get(i).inPrint(), size, false, right);
            }
        }
    }

    private static void write(XWPFTableCell cell, String text, int size, boolean bold, boolean right) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setSpacingAfter(0);
        paragraph.setAlignment(right ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        run(paragraph, text, size, bold, null);
    }

    private static void heading(XWPFDocument document, String text) {
        XWPFParagraph paragraph = line(document, text, 13, true, TITLE_COLOUR);
        paragraph.setSpacingBefore(240);
        paragraph.setKeepNext(true);
    }

    private static XWPFParagraph line(XWPFDocument document, String text, int size, boolean bold, String colour) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(60);
        run(paragraph, text, size, bold, colour);
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String text, int size, boolean bold, String colour) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontFamily(FONT);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
        if (colour != null) {
            run.setColor(colour);
        }
    }

    /** A4 with two centimetres around it. */
    private static void pages(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        var twoCentimetres = BigInteger.valueOf(1134);
        margins.setTop(twoCentimetres);
        margins.setBottom(twoCentimetres);
        margins.setLeft(twoCentimetres);
        margins.setRight(twoCentimetres);
    }
}
