import BeforeSession from '../../src/figures/BeforeSession.astro';
import CareCalendar from '../../src/figures/CareCalendar.astro';
import CourseLine from '../../src/figures/CourseLine.astro';
import DarkPatchTones from '../../src/figures/DarkPatchTones.astro';
import Devices from '../../src/figures/Devices.astro';
import FairPhotos from '../../src/figures/FairPhotos.astro';
import FirstThings from '../../src/figures/FirstThings.astro';
import GlassTest from '../../src/figures/GlassTest.astro';
import HairLossKinds from '../../src/figures/HairLossKinds.astro';
import HoleAndRepair from '../../src/figures/HoleAndRepair.astro';
import KeloidScar from '../../src/figures/KeloidScar.astro';
import LieDown from '../../src/figures/LieDown.astro';
import LieOrSit from '../../src/figures/LieOrSit.astro';
import LookAlikes from '../../src/figures/LookAlikes.astro';
import OnTopOrIn from '../../src/figures/OnTopOrIn.astro';
import PatchKinds from '../../src/figures/PatchKinds.astro';
import PeopleDots from '../../src/figures/PeopleDots.astro';
import PhotoSetup from '../../src/figures/PhotoSetup.astro';
import PoreOrScar from '../../src/figures/PoreOrScar.astro';
import ReadPacket from '../../src/figures/ReadPacket.astro';
import SealedTip from '../../src/figures/SealedTip.astro';
import StretchMarks from '../../src/figures/StretchMarks.astro';
import ThreeChecks from '../../src/figures/ThreeChecks.astro';
import WarningSigns from '../../src/figures/WarningSigns.astro';
import WaysToSkin from '../../src/figures/WaysToSkin.astro';
import { examplesOf } from './example.ts';

/** The examples of every drawing, by the component's file name. */
export const DRAWINGS = {
  BeforeSession: examplesOf(BeforeSession, {
    'four marks before the day': {
      props: { label: 'Before you book, tell the clinic all about your health.' },
    },
  }),
  CareCalendar: examplesOf(CareCalendar, {
    'of two weeks': { props: { label: 'Keep the sun off for 2 weeks.' } },
  }),
  CourseLine: examplesOf(CourseLine, {
    'a whole course': { props: { label: 'The result comes slowly.' } },
  }),
  DarkPatchTones: examplesOf(DarkPatchTones, {
    'on five tones': { props: { label: 'Skin may turn darker or lighter.' } },
  }),
  Devices: examplesOf(Devices, {
    'roller, stamp and pen': { props: { label: 'The needles sit on a roller, a stamp or a pen.' } },
  }),
  FairPhotos: examplesOf(FairPhotos, {
    'a fair pair, and one that is not': {
      props: { label: 'Trust only photos with the same light and distance.' },
    },
  }),
  FirstThings: examplesOf(FirstThings, {
    'three boxes in order': { props: { label: 'Get help first, then write, then report.' } },
  }),
  GlassTest: examplesOf(GlassTest, {
    'fades, or stays': { props: { label: 'A rash that stays under a glass is an emergency.' } },
  }),
  HairLossKinds: examplesOf(HairLossKinds, {
    'three patterns and a round patch': {
      props: { label: 'Show a round, bare patch to a doctor.' },
    },
  }),
  HoleAndRepair: examplesOf(HoleAndRepair, {
    'holes, repair, collagen': {
      props: { label: 'The holes probably start the skin’s own repair.' },
    },
  }),
  KeloidScar: examplesOf(KeloidScar, {
    'inside the wound, or past it': {
      props: { label: 'A keloid grows past the edge of the wound.' },
    },
  }),
  LieDown: examplesOf(LieDown, {
    'lie down, or tighten muscles': {
      props: { label: 'If you feel faint, lie down with your legs raised.' },
    },
  }),
  LieOrSit: examplesOf(LieOrSit, {
    'lying with legs up, sitting with legs out': {
      props: { label: 'Lie flat with your legs up, or sit up if it is hard to breathe.' },
    },
  }),
  LookAlikes: examplesOf(LookAlikes, {
    'four kinds of marks': {
      props: { label: 'Tell small scabs from blisters, lumps and marks in rows that stay.' },
    },
  }),
  OnTopOrIn: examplesOf(OnTopOrIn, {
    'on whole skin, or at a hole': {
      props: { label: 'More of a product can get in through needle holes.' },
    },
  }),
  PatchKinds: examplesOf(PatchKinds, {
    'three kinds of dark patch': {
      props: { label: 'Wide patches, round marks, and small ovals.' },
    },
  }),
  PeopleDots: examplesOf(PeopleDots, {
    'two groups': { props: { label: 'Laser: 30 out of 100; Needling: about 7 out of 100' } },
    'several counts of the same people': {
      props: { label: 'Pain: 10 of 25 low, 14 of 25 medium, 1 of 25 severe' },
    },
    'groups without a result, and one that nobody is in': {
      props: { label: 'Needles: 25 people; Left alone: nobody' },
    },
    'four groups of different size': {
      props: {
        label:
          'Dark patches: 5 of 36 people; Scars in lines: 2 of 36 people; Both sides alike: 0 of 9 people; Said afterwards: 3 of 10 said yes, 4 of 10 said no',
      },
    },
  }),
  PhotoSetup: examplesOf(PhotoSetup, {
    'light, place and coin': {
      props: { label: 'Use the same light, the same place, and a coin for size.' },
    },
  }),
  PoreOrScar: examplesOf(PoreOrScar, {
    'a pore, a dip and a hole': {
      props: { label: 'A pore opens over a hair root; an acne scar is left by a spot.' },
    },
  }),
  ReadPacket: examplesOf(ReadPacket, {
    'name, contents and use': { props: { label: 'Look for three things on each packet.' } },
  }),
  SealedTip: examplesOf(SealedTip, {
    'new, opened, used': { props: { label: 'See a new needle tip opened.' } },
  }),
  StretchMarks: examplesOf(StretchMarks, {
    'newer and older': { props: { label: 'Stretch marks mostly fade with time.' } },
  }),
  ThreeChecks: examplesOf(ThreeChecks, {
    'what to ask': { props: { label: 'Ask about the person, the place and the device.' } },
  }),
  WarningSigns: examplesOf(WarningSigns, {
    'on light and on dark skin': {
      props: { label: 'Feel for heat where redness is hard to see.' },
    },
  }),
  WaysToSkin: examplesOf(WaysToSkin, {
    'five choices': {
      props: { label: 'You have more than one choice, and nothing is one of them.' },
    },
  }),
} as const;
