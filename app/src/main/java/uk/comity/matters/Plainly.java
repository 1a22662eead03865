package uk.comity.matters;

import java.util.Map;
import uk.comity.asking.Sayings;

/** How people who have never read a protocol speak of what it covers: headings for the kinds of matter, other words for acts. */
public final class Plainly {

    private Plainly() {}

    private static final Map<String, String> TOPICS = Map.ofEntries(
            Map.entry("advice", "Officers and political groups"),
            Map.entry("appointment", "Appointing, disciplining and dismissing staff"),
            Map.entry("budget", "Help with a group's budget proposals"),
            Map.entry("concern", "Concerns, complaints and criticism"),
            Map.entry("conduct", "Asking, telling and helping each other"),
            Map.entry("consultation", "Wards, consultation and public meetings"),
            Map.entry("contact", "Approaching officers"),
            Map.entry("correspondence", "Letters and messages"),
            Map.entry("decision", "Decisions between meetings"),
            Map.entry("enquiry", "Members' enquiries"),
            Map.entry("facilities", "Equipment, support and premises"),
            Map.entry("inspection", "Seeing and using documents"),
            Map.entry("interest", "Interests in a document or a matter"),
            Map.entry("media", "The media and press releases"),
            Map.entry("occasion", "Ceremonies and gifts"),
            Map.entry("paper", "Documents: filing, opening, using and passing on"),
            Map.entry("protocol", "The protocol itself"),
            Map.entry("relationship", "Relationships and interests"),
            Map.entry("report", "Reports and agendas"),
            Map.entry("scrutiny", "Overview and scrutiny"));

    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry(
                    "facilities.press-for-support",
                    "get staff to help with a residents association, charity or another body"),
            Map.entry("consultation.invite", "seminar, conference, travel expenses, allowances"),
            Map.entry("protocol.issue", "hand a new councillor a copy"),
            Map.entry("protocol.member-takes-office", "a newly elected councillor gets a copy of the protocol"),
            Map.entry("relationship.begin-term", "a new councillor registers interests after the election"),
            Map.entry(
                    "relationship.notify-interest", "register my interests after being elected, fill in the register"),
            Map.entry("budget.pass-on", "tell another group about budget plans, leak"),
            Map.entry(
                    "advice.ask", "the facts behind what another group was told, see what officers told another group"),
            Map.entry("advice.accept", "a second group asks for the same briefing"),
            Map.entry("advice.leave", "walk out when the talk turns to party business or candidates"),
            Map.entry(
                    "advice.raise-difficulty",
                    "a row or quarrel about advising a group, not sure whether officers may help a group"),
            Map.entry("advice.invite", "ask an officer to come to our group meeting, local party, ward party meeting"),
            Map.entry(
                    "advice.attend",
                    "go to a party group meeting as an officer, political meeting, stay while the group chooses candidates or talks party business"),
            Map.entry("advice.quote", "repeat in public what an officer told our group"),
            Map.entry(
                    "advice.pass-on",
                    "tell another group or party what a group told me, tell a colleague what was said at a group meeting"),
            Map.entry("appointment.appoint-political-assistant", "hire a political assistant for a group"),
            Map.entry("appointment.choose", "sit on an appointment panel, pick a candidate for a job, recruit"),
            Map.entry("appointment.speak-for-candidate", "give a reference, canvass, recommend a friend for a job"),
            Map.entry("appointment.inform-candidate", "talk to a job applicant about the vacancy"),
            Map.entry("appointment.take-part", "be involved in a staffing decision, pay or grading"),
            Map.entry(
                    "appointment.take-up-politics",
                    "stand for election, canvass, campaign, hold party office as an officer, wear a rosette or badge, deliver leaflets, help a candidate"),
            Map.entry("appointment.discipline", "suspend or warn an officer"),
            Map.entry("appointment.dismiss", "sack or fire an officer"),
            Map.entry("concern.criticise", "criticise an officer in public, at a meeting or on social media"),
            Map.entry(
                    "concern.raise",
                    "complain about an officer, poor service, an officer was rude, unhappy with behaviour or work, a councillor shouted at an officer or was rude to staff"),
            Map.entry("concern.raise-with-member", "go to a councillor about my own job, pay or a staff grievance"),
            Map.entry("concern.speak-up", "whistleblowing, blow the whistle, report fraud or corruption"),
            Map.entry("concern.complain-of-code", "complain that a councillor was rude, standards complaint"),
            Map.entry("concern.tell-group-leader", "tell the party leader about a councillor's behaviour"),
            Map.entry(
                    "conduct.instruct",
                    "give an officer orders, direct staff, tell an employee what to do, manage or run a service, depot or team"),
            Map.entry(
                    "conduct.press",
                    "put pressure on an officer, lean on or shout at staff, make them give in or change their mind"),
            Map.entry(
                    "conduct.use-position",
                    "use my position for advantage, favour, benefit for friends or family, because I am a councillor"),
            Map.entry("conduct.assist", "do a favour or run an errand for a councillor, help with party work"),
            Map.entry("conduct.commit", "sign a contract, order goods, promise money"),
            Map.entry(
                    "conduct.find-bullying",
                    "somebody was bullied, nasty messages, harassment, an assistant is intimidated"),
            Map.entry(
                    "consultation.hold-own-meeting",
                    "hold my own public meeting in my ward, purdah, before an election"),
            Map.entry("consultation.use-premises", "use a council room or hall for my public meeting or surgery"),
            Map.entry("consultation.ask-to-surgery", "ask an officer to come to my advice surgery"),
            Map.entry("consultation.consult-ward-members", "tell the local councillor about work in the ward"),
            Map.entry(
                    "contact.approach",
                    "phone, email, ring, speak to or go and see an officer directly, contact a junior officer, mobile, call on a Sunday"),
            Map.entry("contact.meet", "make an appointment with an officer, see them at their desk"),
            Map.entry("contact.call-line", "ring the emergency number at night or at the weekend"),
            Map.entry("contact.restrict", "stop a councillor from contacting officers, single point of contact"),
            Map.entry(
                    "correspondence.copy", "copy or forward a letter or an email to another councillor, cc, colleague"),
            Map.entry(
                    "correspondence.send",
                    "write or sign a letter, send an email in my name, council notepaper, reply to a complaint that was sent to me"),
            Map.entry("correspondence.open-post", "open a councillor's letter"),
            Map.entry(
                    "correspondence.answer-about-member",
                    "somebody asks me about a councillor, give out an address, a resident wants to know a councillor's interests or details"),
            Map.entry(
                    "decision.take",
                    "urgent decision by an officer, delegated decision, settle a claim, carry out a resolution, act alone as a portfolio holder"),
            Map.entry(
                    "enquiry.raise",
                    "ask a question about a service for a resident, casework, pothole, bins, benefit claim"),
            Map.entry("enquiry.answer", "answer a councillor's question"),
            Map.entry("enquiry.refuse", "refuse or decline to answer a councillor's question"),
            Map.entry("enquiry.acknowledge", "tell a councillor when the answer will come"),
            Map.entry("enquiry.dispute", "an officer will not answer my question"),
            Map.entry(
                    "facilities.use-equipment",
                    "use my council laptop, phone, computer, printer or photocopier, for party or private work"),
            Map.entry("facilities.lend-equipment", "let my son or family use the council laptop"),
            Map.entry(
                    "facilities.use-support",
                    "have secretarial help, typing, stationery, postage, printing leaflets, residents association or charity"),
            Map.entry("facilities.visit-service", "visit a depot, school, care home or site"),
            Map.entry("facilities.enter-premises", "go into a council building, staff area or back office"),
            Map.entry("facilities.enter-property", "go onto private land, inspect somebody's house"),
            Map.entry("inspection.request", "see, read or look at a report, file, paper, draft or legal advice"),
            Map.entry("inspection.request-copy", "have or get a copy of a report, file or paper"),
            Map.entry(
                    "paper.disclose", "share, leak, show or tell others what a confidential report or pink paper says"),
            Map.entry("paper.use", "use information from a council document for myself"),
            Map.entry("inspection.refuse", "refuse or decline to show a document to a councillor"),
            Map.entry("inspection.show", "show a councillor a file"),
            Map.entry(
                    "inspection.attend-exempt",
                    "stay in the room when the public is excluded, private part of a meeting"),
            Map.entry(
                    "media.speak",
                    "talk to the press, a journalist or reporter, give an interview, local newspaper, radio, tv, comment, tweet or post on social media"),
            Map.entry("media.release", "put out or publish a statement to the press, purdah"),
            Map.entry("media.quote", "put a councillor's words in a press release"),
            Map.entry(
                    "occasion.represent",
                    "cut the ribbon, open a building, represent the council at a civic event, opening of a new centre, remembrance service, stand in for the chairman"),
            Map.entry(
                    "occasion.report-gift",
                    "accept or keep a gift, a present, wine or hospitality that somebody gave me"),
            Map.entry("protocol.record-breach", "somebody broke the protocol, breach"),
            Map.entry("relationship.note", "an officer and a councillor are friends, partners or married"),
            Map.entry("relationship.declare", "tell the council that a relative or partner works for it"),
            Map.entry(
                    "relationship.take-part",
                    "vote or speak on something in which I have an interest, planning application of my own"),
            Map.entry("relationship.place", "manage a councillor's wife or husband"),
            Map.entry("report.ask-change", "ask an officer to change, alter or rewrite a report or recommendation"),
            Map.entry("report.change", "alter an officer's report, overrule the author, take a risk out"),
            Map.entry(
                    "report.brief",
                    "show a draft report to the chairman or portfolio holder, too close to a Cabinet member, share every draft"),
            Map.entry("report.decide-otherwise", "go against officers' recommendation, vote against advice"),
            Map.entry("report.drop-item", "take an item off the agenda"),
            Map.entry("scrutiny.call-in", "challenge a decision of the cabinet, call in"),
            Map.entry("scrutiny.question", "question an officer at scrutiny"),
            Map.entry("scrutiny.require-attendance", "summon an officer or cabinet member to scrutiny"));

    public static final Sayings SAYINGS = new Sayings(TOPICS, ALSO);
}
