//! The services an engagement can cover, with FTOP's English names and note prefixes.

use super::named::named;

named! {
    /// A service (workload) of the Request for Assistance, in the order of the FTOP note guidance. Its
    /// word is the prefix, where that has no blanks.
    pub enum Service: id, from_id {
        ExchangeOnline = "EXO",
        SharePointOnline = "SPO",
        OneDrive = "OD",
        Yammer = "YAM",
        Microsoft365Apps = "M365",
        Teams = "TEAMS",
        Intune = "INTUNE",
        AzureAdPremium = "AADP",
        CloudAppSecurity = "MCAS",
        InformationProtection = "AIP",
        OutlookMobile = "OLM",
        ProjectOnline = "PROJ",
        DefenderAtp = "WDATP",
        Windows10 = "WIN10",
        SchoolDataSync = "SDS",
        IdentitySecurity = "IDSEC",
        /// Whatever fits none of the others; the FM names it.
        Core = "CORE",
    }
}

impl Service {
    /// The note prefix without its brackets.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Microsoft365Apps => self.portal_name(),
            other => other.id(),
        }
    }

    /// The portal's English name. [`Service::Core`] has none of its own: the FM names the service.
    pub fn portal_name(self) -> &'static str {
        match self {
            Self::ExchangeOnline => "Exchange Online",
            Self::SharePointOnline => "SharePoint Online",
            Self::OneDrive => "OneDrive for Business",
            Self::Yammer => "Yammer Enterprise",
            Self::Microsoft365Apps => "Microsoft 365 Apps",
            Self::Teams => "Teams",
            Self::Intune => "Intune",
            Self::AzureAdPremium => "Azure Active Directory Premium",
            Self::CloudAppSecurity => "Microsoft Cloud App Security",
            Self::InformationProtection => "Azure Information Protection",
            Self::OutlookMobile => "Outlook Mobile",
            Self::ProjectOnline => "Project Online",
            Self::DefenderAtp => "Windows Defender ATP",
            Self::Windows10 => "Windows 10",
            Self::SchoolDataSync => "Classroom / School Data Sync",
            Self::IdentitySecurity => "Identity Security",
            Self::Core => "",
        }
    }
}
