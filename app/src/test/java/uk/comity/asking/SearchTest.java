package uk.comity.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.comity.matters.Plainly;
import uk.comity.norms.Rulebook;
import uk.comity.packs.OurPacks;

/** Types what people might type, and looks which acts are found. */
class SearchTest {

    /** What somebody types, and the acts that would help them. */
    private static final List<String> TYPED = List.of(
            "may I see the draft report > inspection.request report.brief",
            "copy the letter to my colleague > correspondence.copy",
            "can I read legal advice given to the council > inspection.request paper.read",
            "look at a planning file > inspection.request",
            "get a photocopy of the housing file > inspection.request-copy",
            "ring an officer at home > contact.approach contact.call-line",
            "email a junior officer > contact.approach correspondence.send",
            "go and see an officer at their desk > contact.meet contact.approach",
            "talk to the local paper > media.speak",
            "journalist asked me for a comment > media.speak",
            "put out a press release > media.release media.ask-for-release",
            "quote councillor in press release > media.quote",
            "show the confidential report to my group > paper.disclose",
            "tell a resident what was in the pink papers > paper.disclose",
            "leak a document > paper.disclose",
            "complain about an officer > concern.raise concern.complain-formally",
            "an officer was rude to me > concern.raise concern.complain-formally concern.discuss",
            "criticise staff on social media > concern.criticise",
            "say in council that the officer is useless > concern.criticise",
            "a councillor broke the code of conduct > concern.complain-of-code",
            "report corruption > concern.speak-up",
            "blow the whistle > concern.speak-up",
            "invite an officer to our group meeting > advice.invite",
            "go to a party meeting as an officer > advice.attend",
            "leave the group meeting when it turns political > advice.leave",
            "advise the opposition group > advice.give advice.ask",
            "repeat what an officer told our group > advice.quote",
            "tell another party what this group discussed > advice.pass-on",
            "order an officer to do something > conduct.instruct",
            "lean on an officer to change his mind > conduct.press",
            "shout at an officer until they give in > conduct.press conduct.find-bullying",
            "get planning permission faster because I am a councillor > conduct.use-position",
            "sign a contract for the council > conduct.commit",
            "ask an officer to rewrite a report > report.ask-change",
            "change the recommendation in somebody's report > report.change report.ask-change",
            "vote against the officers' recommendation > report.decide-otherwise conduct.decide",
            "take an item off the agenda > report.drop-item",
            "share a draft report with the cabinet member > report.brief",
            "hold a public meeting in my ward > consultation.hold-own-meeting consultation.plan-own-meeting",
            "use the town hall for my public meeting > consultation.use-premises",
            "ask an officer to come to my surgery > consultation.ask-to-surgery",
            "tell ward councillors about roadworks > consultation.consult-ward-members consultation.take-up-ward-matter",
            "ask about a resident's benefit claim > enquiry.raise",
            "find out when the bins are collected > enquiry.raise",
            "refuse to answer a councillor's question > enquiry.refuse",
            "how long have I got to answer a member > enquiry.answer enquiry.acknowledge enquiry.raise",
            "officer won't answer my question > enquiry.dispute enquiry.refuse",
            "pass the question to another department > enquiry.redirect",
            "let my son use the council laptop > facilities.lend-equipment",
            "use my council computer for party work > facilities.use-equipment",
            "print election leaflets at the council > facilities.use-support facilities.use-equipment",
            "visit a care home > facilities.visit-service",
            "walk into the back office > facilities.enter-premises",
            "go onto a neighbour's land > facilities.enter-property",
            "my wife works for the council > relationship.declare relationship.note relationship.place",
            "friends with an officer > relationship.note relationship.declare",
            "vote on my brother's planning application > relationship.take-part",
            "write a reference for someone applying for a job > appointment.speak-for-candidate",
            "sit on an interview panel > appointment.choose",
            "sack the chief executive > appointment.dismiss",
            "suspend an officer > appointment.discipline",
            "stand for election while working for the council > appointment.take-up-politics",
            "hire a political assistant > appointment.appoint-political-assistant",
            "keep a bottle of wine somebody gave me > occasion.report-gift",
            "cut the ribbon at a new library > occasion.represent",
            "open a councillor's post > correspondence.open-post",
            "send a letter in my own name on council paper > correspondence.send",
            "give out a councillor's home address > correspondence.answer-about-member",
            "challenge a cabinet decision > scrutiny.call-in",
            "make an officer come to scrutiny > scrutiny.require-attendance scrutiny.attend",
            "stay in the meeting when the public has to leave > inspection.attend-exempt",
            "sort out a row about officers advising a group > advice.raise-difficulty",
            "tell the other group about their budget plans > budget.pass-on",
            "settle a claim under a committee resolution > decision.take",
            "act on my own as portfolio holder > decision.take",
            "tweet about a planning decision before it is made > media.speak",
            "open the new leisure centre > occasion.represent",
            "stand in for the chairman at a remembrance service > occasion.represent",
            "help a candidate with leaflets as an officer > appointment.take-up-politics",
            "register my interests after being elected > relationship.begin-term relationship.notify-interest",
            "a resident wants to know a councillor's interests > correspondence.answer-about-member",
            "give a new councillor the protocol > protocol.issue protocol.member-takes-office",
            "call an officer on Sunday > contact.approach contact.call-line",
            "another group wants the same briefing > advice.accept",
            "stay in the room when the group talks about choosing candidates > advice.attend advice.leave",
            "tell a colleague what was said in the group meeting > advice.pass-on",
            "bring an officer to my local party's ward meeting > advice.invite",
            "an officer was shouted at by a councillor > concern.raise conduct.find-bullying",
            "a councillor sent nasty messages to an assistant > conduct.find-bullying",
            "get staff to help with my residents association > facilities.press-for-support facilities.use-support",
            "answer a complaint sent to me as councillor > correspondence.send",
            "hold a meeting in purdah > consultation.hold-own-meeting",
            "emergency at the weekend > contact.call-line",
            "stop a councillor ringing my staff > contact.restrict",
            "urgent decision between meetings > decision.take decision.authorise",
            "who decides what a clause means > protocol.ask-meaning protocol.rule-on-meaning",
            "somebody broke this protocol > protocol.record-breach protocol.report-breaches",
            "help my group with the budget > budget.ask budget.discuss",
            "raise my pay grievance with a councillor > concern.raise-with-member",
            "give an officer's name to the newspaper > media.speak",
            "refuse to show a councillor the file > inspection.refuse inspection.show");

    /** Written after the index was made, and not used to make it better. */
    private static final List<String> UNSEEN = List.of(
            "have a look at the minutes of a private meeting > inspection.request",
            "forward an email from an officer to another councillor > correspondence.copy",
            "go on the radio about the new leisure centre > media.speak",
            "report my neighbour's missed bin > enquiry.raise",
            "tell my staff not to speak to this councillor > contact.restrict",
            "attend the ruling group's meeting > advice.attend advice.accept",
            "discuss my constituent's housing case with an officer > enquiry.raise contact.approach",
            "ask the press office to send out a statement > media.ask-for-release media.release",
            "unveil a plaque > occasion.represent occasion.arrange",
            "appoint a new director > appointment.choose",
            "complain formally about an employee > concern.complain-formally concern.raise",
            "use council stationery for my campaign > facilities.use-support facilities.use-equipment",
            "borrow a council projector > facilities.use-equipment facilities.lend-equipment",
            "tell an employee to drop a case > conduct.instruct conduct.press",
            "spend money without approval > conduct.commit decision.take",
            "I am going out with a member of staff > relationship.declare relationship.note",
            "apply for a council contract myself > relationship.learn-of-contract relationship.disclose-at-meeting relationship.take-part",
            "get advice on a conflict of interest > interest.seek-advice",
            "question the chief executive at scrutiny > scrutiny.question",
            "consult the local member before cutting trees > consultation.consult-ward-members decision.consult",
            "change the protocol > protocol.amend protocol.propose-amendment",
            "put something on the agenda > report.set-agenda report.submit",
            "an officer disagrees with the change to the report > report.dispute report.complain-of-interference",
            "the answer will be late > enquiry.acknowledge enquiry.report-progress",
            "see papers of another party > inspection.request");

    @Test
    void people_find_what_they_want_to_do_whatever_they_call_it() {
        for (var pack : List.of("east-northamptonshire", "draft-district")) {
            var seen = rate(pack, TYPED);
            assertThat(seen.first()).as(seen.toString()).isGreaterThanOrEqualTo(TYPED.size() * 85 / 100);
            assertThat(seen.third()).as(seen.toString()).isGreaterThanOrEqualTo(TYPED.size() * 95 / 100);
            var unseen = rate(pack, UNSEEN);
            assertThat(unseen.third()).as(unseen.toString()).isGreaterThanOrEqualTo(UNSEEN.size() * 75 / 100);
        }
    }

    /** How many were found at once, how many among the first three, and which were not. */
    private record Rate(String pack, int of, int first, int third, List<String> missed) {}

    private static Rate rate(String pack, List<String> typed) {
        var search = Search.over(
                Rulebook.of(OurPacks.read(pack).pack(), Optional.of(OurPacks.law()), OurPacks.VOCABULARY),
                Plainly.SAYINGS);
        var first = 0;
        var third = 0;
        var missed = new ArrayList<String>();
        for (var line : typed) {
            var end = line.indexOf(" > ");
            var words = line.substring(0, end);
            var wanted = Arrays.asList(line.substring(end + 3).split(" ", -1));
            var found =
                    search.find(words, 3).stream().map(hit -> hit.act().name()).toList();
            first += !found.isEmpty() && wanted.contains(found.getFirst()) ? 1 : 0;
            third += found.stream().anyMatch(wanted::contains) ? 1 : 0;
            if (found.stream().noneMatch(wanted::contains)) {
                missed.add(words + " found " + found);
            }
        }
        var rate = new Rate(pack, typed.size(), first, third, missed);
        if (Boolean.getBoolean("comity.print.rates")) {
            System.out.println(rate);
        }
        return rate;
    }

    @Test
    void nothing_is_found_where_nothing_fits() {
        var search = Search.over(
                Rulebook.of(OurPacks.read("wbc").pack(), Optional.of(OurPacks.law()), OurPacks.VOCABULARY),
                Plainly.SAYINGS);

        assertThat(search.find("", 5)).isEmpty();
        assertThat(search.find("may I", 5)).isEmpty();
        assertThat(search.find("quark xylophone", 5)).isEmpty();
    }

    @Test
    void what_is_found_says_why() {
        var search = Search.over(
                Rulebook.of(OurPacks.read("wbc").pack(), Optional.of(OurPacks.law()), OurPacks.VOCABULARY),
                Plainly.SAYINGS);

        var hit =
                search.find("ask a senior officer for facts about a service", 3).getFirst();

        assertThat(hit.act().name()).isEqualTo("enquiry.raise");
        assertThat(hit.why()).isNotBlank();
        assertThat(hit.clauses()).isNotEmpty();
    }
}
