package org.yishiting.attachment;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Takes from a document whatever does more than show and lead to other pages. */
final class Disarming {

    /** Kinds of action that run, send, fetch or play (ISO 32000, 12.6.4). */
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "ResetForm",
            "GoToR",
            "GoToE",
            "Rendition",
            "RichMediaExecute",
            "Movie",
            "Sound",
            "GoTo3DView");

    /** Kinds of annotation that carry files or players. */
    private static final Set<String> ANNOTATIONS =
            Set.of("FileAttachment", "RichMedia", "Movie", "Sound", "Screen", "3D");

    /** What runs at opening, printing and closing; embedded files; forms that are programs. */
    private static final List<COSName> ENTRIES = List.of(
            COSName.AA,
            COSName.getPDFName("JavaScript"),
            COSName.getPDFName("JS"),
            COSName.getPDFName("EmbeddedFiles"),
            COSName.getPDFName("EF"),
            COSName.getPDFName("AF"),
            COSName.getPDFName("XFA"),
            COSName.getPDFName("RichMediaContent"),
            COSName.getPDFName("Collection"));

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> open = new ArrayDeque<>();
    private boolean changed;

    Disarming(PDDocument document) {
        open.push(document.getDocument().getTrailer());
        while (!open.isEmpty()) {
            visit(open.pop());
        }
    }

    /** Whether there was anything to take. */
    boolean changed() {
        return changed;
    }

    private void visit(COSBase found) {
        COSBase base = found instanceof COSObject reference ? reference.getObject() : found;
        if (base == null || !seen.add(base)) {
            return;
        }
        if (base instanceof COSDictionary dictionary) {
            disarm(dictionary);
            dictionary.getValues().forEach(open::push);
        } else if (base instanceof COSArray array) {
            array.forEach(open::push);
        }
    }

    private void disarm(COSDictionary dictionary) {
        for (COSName entry : ENTRIES) {
            if (dictionary.containsKey(entry)) {
                dictionary.removeItem(entry);
                changed = true;
            }
        }
        if (ACTIONS.contains(dictionary.getNameAsString(COSName.S, ""))) {
            empty(dictionary);
        } else if (ANNOTATIONS.contains(dictionary.getNameAsString(COSName.SUBTYPE, ""))) {
            dictionary.removeItem(COSName.getPDFName("FS"));
            dictionary.removeItem(COSName.A);
            dictionary.setItem(COSName.SUBTYPE, COSName.getPDFName("Square"));
            changed = true;
        }
    }

    /** An action of no kind is none; what refers to it stays whole. */
    private void empty(COSDictionary action) {
        List.copyOf(action.keySet()).forEach(action::removeItem);
        changed = true;
    }
}
